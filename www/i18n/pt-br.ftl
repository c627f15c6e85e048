# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Compartilhar
on-service = Compartilhar no { $service }
copy = Copiar link
copied = Link copiado
copy-failed = Não foi possível copiar o link
system = Compartilhar com um aplicativo
tags = Tags
related = Leia também
forget = Esquecer o que eu li
new-tab = abre em uma nova aba

## more
print = Imprimir
qr = QR Code
more = Mais
list = Mais formas de compartilhar
search = Buscar serviços
nothing-found = Nenhum serviço se chama “{ $name }”
close = Fechar
instance = Onde fica a sua conta?
example = Por exemplo, { $name }
instance-wrong = “{ $name }” não é o endereço de um servidor. Escreva como mastodon.social
remember = Lembrar neste aparelho
continue = Continuar
scan = Escaneie com o celular para abrir a página nele
too-long = O endereço é longo demais para um QR Code
selection = Compartilhar o texto selecionado
copy-quote = Copiar o texto com um link
quote-copied = Texto e link copiados
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

## parts
# See also.
see-also = Veja também

# Trending.
trending = Mais lidas
new = Novo

# Letter.

# Replies.
replies = Comentários
replies-count =
    { $count ->
        [one] { $count } comentário
        [many] { $count } de comentários
       *[other] { $count } comentários
    }
replies-loading = Carregando os comentários…
replies-none = Ainda não há comentários
replies-unreachable = Não é possível acessar os comentários no momento
replies-closed = Os comentários estão encerrados
replies-retry = Tentar de novo
replies-anonymous = Anônimo
replies-pending = Aguardando moderação
replies-removed = Este comentário foi removido
replies-answer = Responder
replies-to = Responder a { $name }
replies-write = Escrever um comentário
replies-cancel = Cancelar
replies-name = Nome
replies-address = E-mail
replies-website = Site
replies-text = Seu comentário
replies-required = obrigatório
replies-private = Seu e-mail não é publicado
replies-missing = Preencha este campo
replies-like = Escreva assim: { $example }
replies-short = Escreva um pouco mais
replies-long = No máximo { $count } caracteres
replies-send = Enviar
replies-sending = Enviando…
replies-sent = Seu comentário foi publicado
replies-waiting = Seu comentário foi enviado e aguarda moderação
replies-failed = Seu comentário não foi enviado: { $reason }.
replies-silent = o servidor não responde
replies-often = foram muitos em pouco tempo, aguarde um pouco
replies-kept = Seu texto fica salvo neste aparelho.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de leitura
        [many] { $count } de minutos de leitura
       *[other] { $count } minutos de leitura
    }

# Ticker.
