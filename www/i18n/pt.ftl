# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Partilhar
on-service = Partilhar no { $service }
copy = Copiar ligação
copied = Ligação copiada
copy-failed = Não foi possível copiar a ligação
system = Partilhar com uma aplicação
tags = Etiquetas
related = Artigos relacionados
forget = Esquecer o que li
new-tab = abre num novo separador

## more
print = Imprimir
qr = Código QR
more = Mais
list = Mais formas de partilhar
search = Procurar serviços
nothing-found = Nenhum serviço se chama «{ $name }»
close = Fechar
instance = Onde tem conta?
example = Por exemplo, { $name }
instance-wrong = «{ $name }» não é o endereço de um servidor. Escreva-o assim: mastodon.social
remember = Memorizar neste dispositivo
continue = Continuar
scan = Leia o código com um telemóvel para abrir a página nele
too-long = O endereço é demasiado longo para um código QR
selection = Partilhar o texto selecionado
copy-quote = Copiar o texto com uma ligação
quote-copied = Texto e ligação copiados
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }

## parts
# See also.
see-also = Ver também

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
replies-loading = A carregar os comentários…
replies-none = Ainda não há comentários
replies-unreachable = Não é possível aceder aos comentários neste momento
replies-closed = Os comentários estão fechados
replies-retry = Tentar novamente
replies-anonymous = Anónimo
replies-pending = A aguardar moderação
replies-removed = Este comentário foi removido
replies-answer = Responder
replies-to = Responder a { $name }
replies-write = Escrever um comentário
replies-cancel = Cancelar
replies-name = Nome
replies-address = Endereço de e-mail
replies-website = Site
replies-text = O seu comentário
replies-required = obrigatório
replies-private = O seu endereço não é publicado
replies-missing = Preencha este campo
replies-like = Escreva-o assim: { $example }
replies-short = Escreva um pouco mais
replies-long = No máximo { $count } caracteres
replies-send = Enviar
replies-sending = A enviar…
replies-sent = O seu comentário foi publicado
replies-waiting = O seu comentário foi enviado e aguarda moderação
replies-failed = O seu comentário não foi enviado: { $reason }.
replies-silent = o servidor não responde
replies-often = foram demasiados em pouco tempo, aguarde um pouco
replies-kept = O seu texto fica guardado neste dispositivo.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de leitura
        [many] { $count } de minutos de leitura
       *[other] { $count } minutos de leitura
    }

# Ticker.
