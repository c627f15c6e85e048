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
letter = Receba a nossa newsletter
letter-address = O seu endereço de e-mail
letter-subscribe = Subscrever
letter-consent = Usamos o seu endereço apenas para a newsletter. Cada edição tem uma ligação para cancelar.
letter-privacy = Privacidade
letter-elsewhere = Abre { $host } num novo separador, onde conclui a subscrição
letter-instead = Tentar em { $host }
letter-opened = { $host } abriu-se num novo separador, que indica se resultou
letter-sending = A enviar…
letter-wrong = «{ $address }» não é aceite como endereço de e-mail. Escreva-o como anna@example.org
letter-failed = Não resultou. O seu endereço continua aqui: tente de novo
letter-late = Ainda não há resposta. Veja se chegou um e-mail ou tente de novo
letter-inbox = Veja a sua caixa de correio
letter-thanks = Obrigado
letter-pending = Enviámos um e-mail com uma ligação para { $address }. Só receberá a newsletter depois de abrir a ligação.
letter-subscribed = { $address } está subscrito.
letter-already = { $address } já está subscrito.
letter-taken = Anotámos { $address }. Se chegar um e-mail com uma ligação, abra-a para receber a newsletter.
letter-other = Usar outro endereço

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
ticker = Cotações
ticker-load = Mostrar cotações da TradingView
ticker-why = Até lá nada é carregado. A TradingView fica então a conhecer o seu endereço de rede e quais destas cotações consulta.
ticker-remember = Mostrar sempre neste dispositivo
ticker-remove = Retirar a TradingView
ticker-up = sobe
ticker-down = desce
ticker-same = sem alteração
ticker-updated = Situação em { $time }
ticker-stale = Estas cotações têm mais de um dia
